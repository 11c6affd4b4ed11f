/** A client sent what its protocol does not know, or more than is read. Its connection is closed with this message. */
export class ProtocolError extends Error {}
