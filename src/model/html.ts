const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML content and attributes. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c] ?? c);
