import { isIP } from "node:net";
import { createSecureContext, type SecureContext } from "node:tls";
import * as x509 from "@peculiar/x509";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const day = 86_400_000;

/** Issues certificates for every host, for the clients of one run. Its key never leaves this process. */
export class CertificateAuthority {
	/** The CA certificate that the client has to trust, as PEM. */
	readonly pem: string;
	readonly #certificate: x509.X509Certificate;
	readonly #key: CryptoKeyPair;
	/** One key for all hosts: they all live in this process, so several keys would protect nothing more. */
	readonly #hostKey: CryptoKeyPair;
	readonly #contexts = new Map<string, Promise<SecureContext>>();

	private constructor(certificate: x509.X509Certificate, key: CryptoKeyPair, hostKey: CryptoKeyPair) {
		this.pem = certificate.toString("pem");
		this.#certificate = certificate;
		this.#key = key;
		this.#hostKey = hostKey;
	}

	static async create(): Promise<CertificateAuthority> {
		const [key, hostKey] = await Promise.all([createKey(), createKey()]);
		const certificate = await x509.X509CertificateGenerator.createSelfSigned({
			...validity(),
			name: `CN=Console Contracts capture of ${new Date().toISOString()}`,
			keys: key,
			signingAlgorithm: algorithm,
			extensions: [
				new x509.BasicConstraintsExtension(true, 0, true),
				new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
				await x509.SubjectKeyIdentifierExtension.create(key.publicKey),
			],
		});
		return new CertificateAuthority(certificate, key, hostKey);
	}

	/** The certificate of a host, with its key, for a TLS server. */
	contextFor(host: string): Promise<SecureContext> {
		const context = this.#contexts.get(host) ?? this.certificateFor(host).then(createSecureContext);
		this.#contexts.set(host, context);
		return context;
	}

	async certificateFor(host: string): Promise<{ cert: string; key: string }> {
		const certificate = await x509.X509CertificateGenerator.create({
			...validity(),
			subject: "CN=Console Contracts capture",
			issuer: this.#certificate.subject,
			publicKey: this.#hostKey.publicKey,
			signingKey: this.#key.privateKey,
			signingAlgorithm: algorithm,
			extensions: [
				new x509.BasicConstraintsExtension(false, undefined, true),
				new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
				new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
				// A client looks for an IP address only among the names of type `ip`: https://www.rfc-editor.org/rfc/rfc9110#section-4.3.5
				new x509.SubjectAlternativeNameExtension([{ type: isIP(host) === 0 ? "dns" : "ip", value: host }]),
				// Python 3.13 refuses a certificate without the first, and finds its issuer by the second.
				await x509.AuthorityKeyIdentifierExtension.create(this.#key.publicKey),
				await x509.SubjectKeyIdentifierExtension.create(this.#hostKey.publicKey),
			],
		});
		const key = await crypto.subtle.exportKey("pkcs8", this.#hostKey.privateKey);
		return { cert: certificate.toString("pem"), key: x509.PemConverter.encode(key, "PRIVATE KEY") };
	}
}

const createKey = () => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);

/** Valid since yesterday, because the clock of a client may be behind. */
const validity = () => ({ notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 30 * day) });
