package nl.plafond.simulation.internal.state;

/**
 * Which lists may move. Whatever frees room, or puts someone at the head of a list, notes it here; the admission dispatcher
 * reads it and asks those lists and no others.
 */
public final class FreedRoom {
    private final boolean[] mayMove;
    private boolean someMayMove;

    /** Nothing noted yet, for so many services. */
    public FreedRoom(int services) {
        mayMove = new boolean[services];
    }

    /** A provider may have room for someone, of this region or another that shares its places, or its staff may. */
    public void at(ProviderState provider) {
        note(provider);
        noteSharers(provider);
        noteColleagues(provider);
    }

    /** There may be staff for someone, at whichever provider; nobody need be asked while they never lacked. */
    private void noteColleagues(ProviderState provider) {
        var staff = provider.service.staff;
        if (staff.isPresent() && staff.get().everLacked()) {
            staff.get().providers().forEach(this::noteIfAsked);
        }
    }

    private void note(ProviderState provider) {
        provider.service.ask(provider);
        mayMove(provider.service);
    }

    private void noteSharers(ProviderState provider) {
        for (var sharer : provider.sharers) {
            note(sharer);
        }
    }

    /** Someone has left a place of a provider; nobody need be asked where nobody waits. */
    public void vacated(ProviderState provider) {
        noteIfAsked(provider);
        for (var sharer : provider.sharers) {
            noteIfAsked(sharer);
        }
        noteColleagues(provider);
    }

    private void noteIfAsked(ProviderState provider) {
        var service = provider.service;
        boolean someoneElse = service.elsewhere > 0
                || service.plan.comesBack
                || service.plan.waiting.longest == 0
                || service.relocations.isPresent();
        if (someoneElse || service.waiting > service.matched) {
            note(provider);
        }
    }

    /** Someone has taken a place of a provider; while others are elsewhere, that may be what keeps the next one out. */
    public void taken(ProviderState provider) {
        if (provider.service.elsewhere > 0) {
            note(provider);
        }
        for (var sharer : provider.sharers) {
            if (sharer.service.elsewhere > 0) {
                note(sharer);
            }
        }
        // It may be the turn of someone else now, if there are staff left.
        noteColleagues(provider);
    }

    /** Something may have changed for whoever waits for a service. */
    public void everywhereIn(ServiceState service) {
        service.sharedListMayMove = true;
        service.askEveryone();
        mayMove(service);
    }

    /** The first client of a service had to go elsewhere, or the last one has left: what keeps people out has changed. */
    public void elsewhereChanged(ServiceState service) {
        service.askEveryone();
        mayMove(service);
    }

    /** Someone has joined the list on which those wait who prefer the same provider. */
    public void joined(int client, ServiceState service, int preferred, double now) {
        var provider = service.providers[preferred];
        boolean first = provider.sharesList && (service.keepsReserve || service.sharedList.head(now) == client);
        if (first) {
            sharedListMayMove(service);
        } else if (provider.sharesList
                ? provider.capacity.rule().admitsIfNone
                : service.keepsReserve || provider.list.head(now) == client) {
            at(provider);
        }
        if (service.staff.isPresent()
                && service.staff.get().everLacked()
                && service.staff.get().brings(client) > 0) {
            everywhereIn(service);
        }
        // Whoever joins a list behind others finds no room: there was none for those before them.
    }

    /** Someone has left the list on which those wait who prefer a provider. */
    public void left(ServiceState service, int preferred) {
        var provider = service.providers[preferred];
        if (!provider.sharesList) {
            at(provider);
        } else if (service.sharedList.isEmpty() || service.headMatters()) {
            sharedListMayMove(service);
        }
        noteColleagues(provider);
        if (service.plan.shares) {
            // Whoever of another region came after them may be first now.
            for (var each : service.providers) {
                noteSharers(each);
            }
        }
    }

    private void sharedListMayMove(ServiceState service) {
        service.sharedListMayMove = true;
        mayMove(service);
    }

    private void mayMove(ServiceState service) {
        if (!service.plan.mayWait) {
            return;
        }
        mayMove[service.number] = true;
        someMayMove = true;
    }

    /** Whether anything was noted since this was last asked. */
    public boolean takeSome() {
        boolean taken = someMayMove;
        someMayMove = false;
        return taken;
    }

    /** Whether anything was noted for a service since this was last asked. */
    public boolean take(ServiceState service) {
        boolean taken = mayMove[service.number];
        mayMove[service.number] = false;
        return taken;
    }
}
