import nl.plafond.vocabulary.Share;

/** Uses the library alone: what its jar and pom name is enough to compile and run this. */
final class Example {
    private Example() {}

    public static void main(String[] arguments) {
        System.out.println(Share.ALL);
    }
}
