import type { Signing } from "./signing.ts";

export const sdkHmacSha256: Signing = {
	imports: ["import hmac", "from datetime import datetime, timezone", "from hashlib import sha256", "from urllib.parse import urlsplit"],
	define: ({ header, prefix, date }) => `def sign(method, target, headers, body=b""):
    url = urlsplit(BASE_URL + target)
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    signed = {"host": url.netloc, ${JSON.stringify(date.toLowerCase())}: date}
    signed |= {name.lower(): value for name, value in headers.items()}
    names = ";".join(sorted(signed))
    values = [f"{name}:{signed[name]}" for name in sorted(signed)]
    lines = [method, url.path + "/", url.query, *values, "", names, sha256(body).hexdigest()]
    canonical = sha256("\\n".join(lines).encode()).hexdigest()
    text = "\\n".join([${JSON.stringify(prefix.trim())}, date, canonical])
    signature = hmac.digest(environment("SECRET_KEY").encode(), text.encode(), "sha256").hex()
    credential = f"Access={environment('ACCESS_KEY')}, SignedHeaders={names}, Signature={signature}"
    return {${JSON.stringify(date)}: date, ${JSON.stringify(header)}: ${JSON.stringify(prefix)} + credential}`,
	call: ({ method, target, headers, body }) => `sign(${[method, target, headers, ...(body ? [body] : [])].join(", ")})`,
};
