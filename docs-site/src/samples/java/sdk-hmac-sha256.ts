import type { Signing } from "./signing.ts";

export const sdkHmacSha256: Signing = {
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
    var text = String.join("\\n", ${JSON.stringify(prefix.trim())}, date, sha256(canonical));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(environment("SECRET_KEY").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var signature = HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    builder.header(${JSON.stringify(header)}, ${JSON.stringify(`${prefix}Access=`)} + environment("ACCESS_KEY")
        + ", SignedHeaders=" + names + ", Signature=" + signature);
}

static String sha256(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
}`,
	call: ({ request, body }) => `sign(${request}, ${body});`,
};
