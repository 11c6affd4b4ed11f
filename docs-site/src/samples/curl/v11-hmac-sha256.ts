import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Signing } from "./signing.ts";

/** The canonical request is that of SDK-HMAC-SHA256; the key is derived for the date, the region and the service. */
export const v11HmacSha256: Signing = {
	...sdkHmacSha256,
	sign(signature, request) {
		const canonical = sdkHmacSha256.sign(signature, request).replace(/\nsignature=[\s\S]*$/, "");
		return `${canonical}
scope=\${date%T*}/$REGION/$SERVICE
key=$(printf '%s' "$SECRET_KEY" | sha256 -mac HMAC -macopt "key:$ACCESS_KEY")
key=$(printf '%s\\001' "$scope" | sha256 -mac HMAC -macopt "hexkey:$key")
signature=$(printf '%s\\n%s\\n%s\\n%s' ${signature.prefix.trim()} "$date" "$scope" \\
  "$(printf '%s' "$canonical" | sha256)" | sha256 -hmac "$key")`;
	},
	credential: "Credential=$ACCESS_KEY/$scope, SignedHeaders=$signed, Signature=$signature",
};
