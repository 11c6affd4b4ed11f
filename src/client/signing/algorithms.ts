import type { Parts } from "../../openapi/security/scheme-type.ts";
import type { MakeDraft, Sign } from "./sign.ts";

/** What the file of an algorithm exports, beside the `Secret` that it signs with. */
interface Algorithm {
	sign: Sign<never>;
	draft: MakeDraft<never>;
	parts: Parts;
}

/** The algorithms that `x-signature` may name, each loaded when it is needed. Another one is a file beside this and a line here. */
export const algorithms: Readonly<Record<string, () => Promise<Algorithm>>> = {
	"sdk-hmac-sha256": () => import("./sdk-hmac-sha256.ts"),
	"zstack-hmac-sha1": () => import("./zstack-hmac-sha1.ts"),
};
