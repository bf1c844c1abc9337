package nl.plafond.web;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Says so where the tests of the live page are left out for want of a browser. */
class BrowserTest {
    @Test
    void thePageIsTestedInARealBrowser() {
        boolean tested = BrowserTest.class.getResource("browser/PageTest.class") != null;
        if (!tested) {
            System.out.println(
                    "No Chromium on this computer: the tests of the live page are skipped."
                            + " Install Debian's package chromium, or set PLAFOND_CHROMIUM to the program and add -Ppage-tests.");
        }
        Assumptions.assumeTrue(tested, "no Chromium: the tests of the live page are skipped");
    }
}
