/** What looks like a credential, each with the credential as its group. */
export const looks = [
	{ name: "a JSON Web Token", pattern: /(?<![\w-])(eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/g },
	{
		name: "32 hexadecimal digits beside Authorization",
		pattern: /authorization["'\\]*\W{1,6}(?:value["'\\]*\W{1,6})?(?:\w{1,20} )?([\da-f]{32})(?![\da-f])/gi,
	},
	{ name: "a signature", pattern: /(?:signature|[?&]sig)["'\\]*\s?[=:]["'\\\s]*([\w+/%-]{20,}={0,2})/gi },
	{ name: "a signature", pattern: /\b\w+ [\w-]{8,64}:([A-Za-z\d+/]{27}=|[A-Za-z\d+/]{43}=)/g },
	{ name: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\\[rn]|\s)*([A-Za-z\d+/=\\\s]{16,})/g },
];
