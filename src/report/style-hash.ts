/** SHA-256 of {@link reportStyle}'s style sheet: the only style that the page's content security policy lets in. A test computes it. */
export const STYLE_HASH = 'sha256-9TpNw1rcWOPCpeOAcLnw5TcI9AUU6fTt4iKK2oxEqBw='
