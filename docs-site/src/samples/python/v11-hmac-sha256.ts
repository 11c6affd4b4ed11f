import { sdkHmacSha256 } from "./sdk-hmac-sha256.ts";
import type { Signing } from "./signing.ts";

/** The canonical request is that of SDK-HMAC-SHA256; the key is derived for the date, the region and the service. */
export const v11HmacSha256: Signing = {
	...sdkHmacSha256,
	define: ({ header, prefix, date }) => `def sign(method, target, headers, body=b""):
    url = urlsplit(BASE_URL + target)
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    signed = {"host": url.netloc, ${JSON.stringify(date.toLowerCase())}: date}
    signed |= {name.lower(): value for name, value in headers.items()}
    names = ";".join(sorted(signed))
    values = [f"{name}:{signed[name]}" for name in sorted(signed)]
    lines = [method, url.path + "/", url.query, *values, "", names, sha256(body).hexdigest()]
    canonical = sha256("\\n".join(lines).encode()).hexdigest()
    scope = f"{date[:8]}/{environment('REGION')}/{environment('SERVICE')}"
    text = "\\n".join([${JSON.stringify(prefix.trim())}, date, scope, canonical])
    key = hmac.digest(environment("ACCESS_KEY").encode(), environment("SECRET_KEY").encode(), "sha256")
    key = hmac.digest(key, scope.encode() + b"\\x01", "sha256").hex()
    signature = hmac.digest(key.encode(), text.encode(), "sha256").hex()
    credential = f"Credential={environment('ACCESS_KEY')}/{scope}, SignedHeaders={names}, Signature={signature}"
    return {${JSON.stringify(date)}: date, ${JSON.stringify(header)}: ${JSON.stringify(prefix)} + credential}`,
};
