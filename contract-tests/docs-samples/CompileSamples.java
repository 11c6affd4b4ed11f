import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Compiles the Sample.java of each folder into the folder, all in one virtual machine. */
class CompileSamples {
    public static void main(String[] folders) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        for (var folder : folders) {
            var source = Path.of(folder, "Sample.java").toString();
            if (compiler.run(null, null, null, "-proc:none", "-d", folder, source) != 0) {
                System.exit(1);
            }
        }
    }
}
