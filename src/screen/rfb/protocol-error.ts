/** A client sent what RFB does not know, or more than is read. Its connection is closed. */
export class ProtocolError extends Error {}
