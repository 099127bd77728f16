/** SHA-256 of {@link reportStyle}'s style sheet: the only style that the page's content security policy lets in. A test computes it. */
export const STYLE_HASH = 'sha256-mrp5kW/s8KgRiMY5gnW2wZ+NqmCPnsc/42lkMJzzu80='
