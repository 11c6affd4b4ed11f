/** Each algorithm under the names that generated clients use. To add one, add a line here, too. */
export { type Secret as SdkHmacSha256Secret, sign as signSdkHmacSha256 } from "./sdk-hmac-sha256.ts";
export { type Secret as V11HmacSha256Secret, sign as signV11HmacSha256 } from "./v11-hmac-sha256.ts";
export { type Secret as ZstackHmacSha1Secret, sign as signZstackHmacSha1 } from "./zstack-hmac-sha1.ts";
