package nl.plafond.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills in templates; a page has the same bytes on every system. */
final class Written {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Written() {}

    static String by(String template, Object content) {
        var output = new StringOutput();
        TEMPLATES.render(template, content, output);
        return output.toString().replace("\r\n", "\n");
    }
}
