import * as sdkHmacSha256 from "./signing/sdk-hmac-sha256.ts";
import * as zstackHmacSha1 from "./signing/zstack-hmac-sha1.ts";

/** What `x-signature` may name. Another algorithm is a file in signing/ and a line here; a client imports only its own. */
export const signingAlgorithms = { "sdk-hmac-sha256": sdkHmacSha256, "zstack-hmac-sha1": zstackHmacSha1 };
