import type { Signing } from "./signing.ts";

export const zstackHmacSha1: Signing = {
	sign: (_, { method, plainPath, comments }) => `# ${comments.zone}
date=$(LC_ALL=C date '+%a, %d %b %Y %H:%M:%S GMT%z' | sed 's/..$/:&/')
# ${comments.contextPath}
signature=$(printf '%s\\n%s\\n%s' ${method} "$date" "${plainPath?.replace(/^\/[^/]*/, "") ?? `/\${path#/*/}`}" |
  openssl dgst -sha1 -hmac "$ACCESS_KEY_SECRET" -binary | openssl base64)`,
	credential: "$ACCESS_KEY_ID:$signature",
};
