import type { Parts } from "../../openapi/security/scheme-type.ts";
import type { MakeDraft, Sign } from "./sign.ts";

/** The exports of an algorithm's file, in addition to the type `Secret`. */
interface Algorithm {
	sign: Sign<never>;
	draft: MakeDraft<never>;
	parts: Parts;
}

/** The algorithms that `x-signature` may name, each loaded when it is needed. To add one, add a file in this folder and a line here. */
export const algorithms: Readonly<Record<string, () => Promise<Algorithm>>> = {
	"sdk-hmac-sha256": () => import("./sdk-hmac-sha256.ts"),
	"v11-hmac-sha256": () => import("./v11-hmac-sha256.ts"),
	"zstack-hmac-sha1": () => import("./zstack-hmac-sha1.ts"),
};
