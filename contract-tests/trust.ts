import { getCACertificates, setDefaultCACertificates } from "node:tls";

const usual = getCACertificates("default");

/** Clients of this process trust a certificate, too, until {@link trustAsBefore}. */
export const trust = ({ cert }: { cert: string }): void => setDefaultCACertificates([...usual, cert]);

export const trustAsBefore = (): void => setDefaultCACertificates(usual);
