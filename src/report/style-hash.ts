/** SHA-256 of {@link reportStyle}'s style sheet: the only style that the page's content security policy lets in. A test computes it. */
export const STYLE_HASH = 'sha256-UZ1zXYTj9copnz5PimiULlbbWGHge70Z2Y0OB2W3L34='
