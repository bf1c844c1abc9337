package nl.plafond.vocabulary.sentences;

import java.util.List;

/** A value in a sentence, which each language writes its own way. */
public sealed interface Value {
    /** A part of a whole, such as 12%. */
    record Percent(double part) implements Value {}

    /** A change by a part of what there was, such as +5% or −2.5%. */
    record MorePercent(double part) implements Value {}

    /** An amount of euros, in thousands or millions where it is large. */
    record Money(double euros) implements Value {}

    /** An amount of euros to the cent. */
    record Price(double euros) implements Value {}

    /** A whole number of something. */
    record Count(double number) implements Value {}

    /** A change by an amount, such as +20 or −€ 600,000. */
    record More(double amount, boolean isMoney) implements Value {}

    /** What something becomes, whatever it was. */
    record Becomes(double amount, boolean isMoney) implements Value {}

    /** The name of a service. */
    record ServiceName(String id) implements Value {}

    /** The name of a group of clients of a service. */
    record GroupName(String service, String id) implements Value {}

    /** Another sentence, or several: "a, b and c". */
    record Texts(List<Sentence> sentences) implements Value {
        public Texts {
            sentences = List.copyOf(sentences);
        }
    }
}
