package nl.plafond.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program as a shell would, and keeps what it says. */
public record Shell(int code, String out, String err) {
    public static Shell run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = PlafondCommand.execute(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }

    String said() {
        return out + err;
    }
}
