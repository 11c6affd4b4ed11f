import { expect, test } from "vitest";
import { reasonOf } from "./upstream.ts";

const failed = (code: string) => Object.assign(new Error("details of 192.0.2.7"), { code });

test.each([
	[failed("ECONNREFUSED"), "it refuses the connection"],
	[failed("ENOTFOUND"), "nobody knows its name"],
	[failed("CERT_HAS_EXPIRED"), "its certificate has expired"],
	[failed("ERR_SSL_WRONG_VERSION_NUMBER"), "it speaks no TLS that is understood here: is it http?"],
	...["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"].map((code): [Error, string] => [
		failed(code),
		"its certificate comes from no CA that is known here: name the CA with --ca, or the certificate with --pin",
	]),
	[new AggregateError([failed("ETIMEDOUT"), failed("ECONNREFUSED")]), "it does not answer"],
	[failed("EMFILE"), "it cannot be reached (EMFILE)"],
	[new Error("details"), "it cannot be reached"],
	["what", "it cannot be reached"],
])("%s is said in a line", (error, reason) => expect(reasonOf(error)).toBe(reason));
