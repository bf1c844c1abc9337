package nl.plafond.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Parts of models of one region, so that a scenario that leaves a part as it is has the same one and not another that is
 * equal to it: that is seen at once, where comparing all that is in it takes time.
 *
 * <p>For one thread.
 */
public final class KnownParts {
    private final Map<Key, CareModel> parts = new HashMap<>();
    private final IdentityHashMap<Service, Service> listless = new IdentityHashMap<>();
    private final IdentityHashMap<Service, Service> others = new IdentityHashMap<>();

    /**
     * What a part is made of: the very same things, as a model that changes one of them keeps the others.
     *
     * <p>Two parts made of equal things that are not the same are known twice, which costs time and nothing else.
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Key(Object[] things) {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || things.length != key.things.length) {
                return false;
            }
            for (int i = 0; i < things.length; i++) {
                if (things[i] != key.things[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            return Arrays.stream(things).mapToInt(System::identityHashCode).reduce(1, (hash, h) -> 31 * hash + h);
        }
    }

    /** The part that is made of these lists, in the period and with the prices of a model; made if it is not known. */
    CareModel find(CareModel model, List<List<?>> of, Supplier<CareModel> made) {
        var things = Stream.concat(
                        Stream.of(model.start(), model.end(), model.priceIndex(), model.municipalities(), model.id()),
                        of.stream().flatMap(list -> Stream.concat(list.stream(), Stream.of(Key.class))))
                .toArray();
        return parts.computeIfAbsent(new Key(things), key -> made.get());
    }

    /** A model with the people of other regions in its pools; the same ones whenever they follow from the same service. */
    CareModel withOthers(CareModel model) {
        var all = OthersInPools.added(model.services(), others);
        return all == model.services() ? model : model.withServices(all);
    }

    /** A service without what becomes of those who wait, if nobody ever waits for it; the same one whenever it is asked. */
    Service withoutUnusedList(Service service) {
        return listless.computeIfAbsent(service, Service::withoutUnusedList);
    }
}
