import { expect, test } from "vitest";
import { Misuse } from "../src/misuse.ts";
import { listenFailure } from "./listen-failure.ts";

const failed = (members: object) => Object.assign(new Error("failed"), members);
const listen = { syscall: "listen", address: "127.0.0.1", port: 80 };

test.each([
	[failed({ ...listen, code: "EADDRINUSE" }), "port 80 of 127.0.0.1 is in use; stop what uses it, or choose another port"],
	[failed({ ...listen, code: "EADDRNOTAVAIL" }), "127.0.0.1 is no address of this machine; choose another host"],
	[failed({ ...listen, code: "EACCES" }), "port 80 of 127.0.0.1 is for the administrator; choose one above 1023"],
	[failed({ syscall: "getaddrinfo", code: "ENOTFOUND", hostname: "nobody.invalid" }), "host not found: nobody.invalid"],
])("a server that cannot listen says why: %o", (error, message) => expect(listenFailure(error)).toEqual(new Misuse(message)));

test.each([failed({ ...listen, code: "EMFILE" }), failed({ syscall: "open", code: "EACCES" }), failed({}), "a text", undefined])(
	"any other error is none of its: %o",
	(error) => expect(listenFailure(error)).toBeUndefined(),
);
