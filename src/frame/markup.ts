/** Pieces of markup: a comment, a tag (slash of an end, name, attributes, slash of an empty one), or a text. */
export const piece = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+/gi;

/** Elements without an end. */
export const unclosed = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
