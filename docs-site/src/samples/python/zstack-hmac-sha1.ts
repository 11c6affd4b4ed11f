import type { Signing } from "./signing.ts";

export const zstackHmacSha1: Signing = {
	imports: ["import hmac", "from base64 import b64encode", "from datetime import datetime", "from urllib.parse import unquote"],
	define: ({ header, prefix, date }, comments) => `def sign(method, path):
    # ${comments.zone}
    now = datetime.now().astimezone()
    date = f"{now:%a, %d %b %Y %H:%M:%S} GMT{now.isoformat()[-6:]}"
    # ${comments.contextPath}
    text = f"{method}\\n{date}\\n{unquote(path[path.index('/', 1):])}"
    signature = hmac.digest(environment("ACCESS_KEY_SECRET").encode(), text.encode(), "sha1")
    credential = f"{environment('ACCESS_KEY_ID')}:{b64encode(signature).decode()}"
    return {${JSON.stringify(date)}: date, ${JSON.stringify(header)}: ${JSON.stringify(prefix)} + credential}`,
	call: ({ method, path }) => `sign(${method}, ${path})`,
};
