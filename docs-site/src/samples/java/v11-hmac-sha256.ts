import type { Signing } from "./signing.ts";

/** The canonical request is that of SDK-HMAC-SHA256; the key is derived for the date, the region and the service. */
export const v11HmacSha256: Signing = {
	imports: [
		"java.nio.charset.StandardCharsets",
		"java.security.MessageDigest",
		"java.time.ZoneOffset",
		"java.time.ZonedDateTime",
		"java.time.format.DateTimeFormatter",
		"java.util.HexFormat",
		"java.util.Locale",
		"java.util.Map",
		"java.util.TreeMap",
		"java.util.stream.Collectors",
		"javax.crypto.Mac",
		"javax.crypto.spec.SecretKeySpec",
	],
	define: ({ header, prefix, date }) => `static void sign(HttpRequest.Builder builder, String body) throws Exception {
    var date = ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
    var request = builder.header(${JSON.stringify(date)}, date).build();
    var signed = new TreeMap<>(Map.of("host", request.uri().getRawAuthority()));
    request.headers().map().forEach((name, values) -> signed.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    var names = String.join(";", signed.keySet());
    var headers = signed.entrySet().stream()
        .map(header -> header.getKey() + ":" + header.getValue() + "\\n")
        .collect(Collectors.joining());
    var query = request.uri().getRawQuery();
    var canonical = String.join("\\n", request.method(), request.uri().getRawPath() + "/",
        query == null ? "" : query, headers, names, sha256(body));
    var scope = date.substring(0, 8) + "/" + environment("REGION") + "/" + environment("SERVICE");
    var text = String.join("\\n", ${JSON.stringify(prefix.trim())}, date, scope, sha256(canonical));
    var key = mac(environment("ACCESS_KEY").getBytes(StandardCharsets.UTF_8), environment("SECRET_KEY"));
    key = HexFormat.of().formatHex(mac(key, scope + "\\u0001")).getBytes(StandardCharsets.UTF_8);
    builder.header(${JSON.stringify(header)}, ${JSON.stringify(`${prefix}Credential=`)} + environment("ACCESS_KEY")
        + "/" + scope + ", SignedHeaders=" + names + ", Signature=" + HexFormat.of().formatHex(mac(key, text)));
}

static byte[] mac(byte[] key, String text) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
}

static String sha256(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
}`,
	call: ({ request, body }) => `sign(${request}, ${body});`,
};
