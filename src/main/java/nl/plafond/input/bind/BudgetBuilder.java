package nl.plafond.input.bind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.plafond.input.yaml.Node;
import nl.plafond.model.BudgetLine;
import nl.plafond.model.BudgetLine.Amounts;
import nl.plafond.model.BudgetLine.Kind;
import nl.plafond.model.BudgetLine.Scope;
import nl.plafond.vocabulary.Metric;
import nl.plafond.vocabulary.MetricTable;

/** Builds the lines of a budget from a sound file. */
public final class BudgetBuilder {
    private BudgetBuilder() {}

    /** The lines, in the order of the file. */
    public static List<BudgetLine> lines(Node budget) {
        return budget.fields().stream().map(BudgetBuilder::line).toList();
    }

    private static BudgetLine line(Node node) {
        return new BudgetLine(
                node.name(), NodeValues.label(node.at("name")), kind(node.at("kind")), scope(node), amounts(node));
    }

    private static Kind kind(Node node) {
        return Stream.of(Kind.values())
                .filter(kind -> node.is(kind.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of budget line " + node));
    }

    private static Scope scope(Node node) {
        return new Scope(
                node.at("municipality").text(),
                node.at("services").items().stream().map(NodeValues::service).collect(Collectors.toSet()),
                node.at("costs").items().stream().map(BudgetBuilder::cost).collect(Collectors.toSet()));
    }

    private static Metric cost(Node category) {
        return Metric.in(MetricTable.COSTS).stream()
                .filter(metric -> metric.category().filter(category::is).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of cost " + category));
    }

    private static Amounts amounts(Node node) {
        var byYear = new TreeMap<Integer, Double>();
        node.at("by-year").fields().forEach(year -> byYear.put(Integer.parseInt(year.name()), NodeValues.plain(year)));
        var until = Optional.of(node.at("until")).filter(Node::exists).map(NodeValues::whole);
        return new Amounts(
                byYear,
                until.map(OptionalInt::of).orElse(OptionalInt.empty()),
                node.at("prices").is("nominal"));
    }
}
