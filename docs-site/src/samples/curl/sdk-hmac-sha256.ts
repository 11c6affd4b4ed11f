import type { Signing } from "./signing.ts";

export const sdkHmacSha256: Signing = {
	define: `sha256() {
  openssl dgst -sha256 -r "$@" | cut -d ' ' -f 1
}`,
	sign({ prefix, date }, { method, query, headers, hasBody }) {
		const signed = [...headers, ["Host", `\${host%%/*}`] as const, [date, "$date"] as const]
			.map(([name, value]) => [name.toLowerCase(), value] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return `date=$(date -u +%Y%m%dT%H%M%SZ)
host=\${base#*://}
signed='${signed.map(([name]) => name).join(";")}'
canonical=$(printf '%s\\n' ${method} "$path/" "${query}" \\
  ${signed.map(([name, value]) => `"${name}:${value}"`).join(" ")} '' \\
  "$signed" "$(printf '%s' "${hasBody ? "$body" : ""}" | sha256)")
signature=$(printf '%s\\n%s\\n%s' ${prefix.trim()} "$date" "$(printf '%s' "$canonical" | sha256)" |
  sha256 -hmac "$SECRET_KEY")`;
	},
	credential: "Access=$ACCESS_KEY, SignedHeaders=$signed, Signature=$signature",
};
