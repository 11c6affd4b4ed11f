import { expect, test } from "vitest";
import { forwardInstructions, reverseInstructions } from "./setup-instructions.ts";

test.each([
	["none", ""],
	["without Host", " Signed requests go this way, too: their signature does not cover the Host."],
	["with Host", " Signed requests do not go this way: their signature covers the Host. Leave out --target for them."],
] as const)("a client of the reverse way is told where to send what; of a signature %s: %j", (signature, advice) =>
	expect(reverseInstructions("https://cloud.example", 4020, signature)).toBe(
		`Send the requests to http://127.0.0.1:4020 instead of https://cloud.example.${advice}`,
	),
);

test("a client of the forward way is told the proxy and the CA in the words of each runtime", () => {
	const told = forwardInstructions(4020, "/run/ca.pem");
	for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"]) expect(told).toContain(` ${name}=http://127.0.0.1:4020`);
	for (const name of ["NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"]) expect(told).toContain(` ${name}=/run/ca.pem`);
	expect(told).toContain("curl --cacert /run/ca.pem ");
	expect(told).toContain("-Dhttps.proxyPort=4020 ");
	expect(told, "although some leave loopback out").toMatch(/ NO_PROXY= no_proxy=\n[\s\S]*-Dhttp\.nonProxyHosts= /);
});
