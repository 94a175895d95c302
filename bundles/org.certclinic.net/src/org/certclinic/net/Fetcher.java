package org.certclinic.net;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Octets;
import org.certclinic.core.evidence.Problem;
import org.certclinic.core.evidence.Source;
import org.certclinic.x509.Inspected;
import org.certclinic.x509.Inspector;
import org.certclinic.x509.Passwords;

/** Fetches what a plan says, and what comes is read like any file of a customer. To be called only when the user has agreed to the hosts. */
public final class Fetcher {
	private static final Duration LIMIT = Duration.ofSeconds(10);

	/** As RFC 6960, 4.2.1 calls them. */
	private static final Map<Integer, String> STATUS = Map.of(1, "malformedRequest", 2, "internalError", 3, "tryLater", 5, "sigRequired", 6, "unauthorized");

	private final Duration limit;

	/** With the usual limits. */
	public Fetcher() {
		this(LIMIT);
	}

	Fetcher(Duration limit) {
		this.limit = limit;
	}

	/**
	 * What each address gave, in the order of the plan; all are asked at once.
	 *
	 * @param cancelled asked often; what has not come by then is a problem
	 */
	public List<Fetched> fetch(FetchPlan plan, BooleanSupplier cancelled) {
		List<Fetched> all = new ArrayList<>();
		try (var transfers = new Transfers(plan.hosts(), limit, cancelled); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Fetched>> running = plan.items().stream().map(item -> threads.submit(() -> fetched(item, transfers.get(item)))).toList();
			for (Future<Fetched> one : running) {
				all.add(one.get());
			}
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			plan.items().stream().skip(all.size()).forEach(item -> all.add(new Fetched(item, List.of(), Optional.of(NetProblems.of("cancelled", item.host())))));
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause()); // a fault of ours: bad answers are problems
		}
		return all;
	}

	private static Fetched fetched(FetchItem item, Transfers.Answer answer) {
		return switch (answer) {
		case Transfers.Failed(var problem) -> new Fetched(item, List.of(), Optional.of(problem));
		case Transfers.Body(var bytes) -> read(item, bytes);
		};
	}

	private static Fetched read(FetchItem item, byte[] bytes) {
		List<Inspected> found = new Inspector(Passwords.NONE).inspect(Octets.of(bytes), Source.of(item.address().toString()));
		var fetched = new Fetched(item, found, Optional.empty());
		Optional<Problem> useless = switch (item.kind()) {
		case ISSUER -> fetched.certificates().isEmpty() ? Optional.of(NetProblems.of("no-issuer", item.host())) : Optional.empty();
		case LIST -> fetched.lists().isEmpty() ? Optional.of(NetProblems.of("no-list", item.host())) : Optional.empty();
		case RESPONSE -> response(fetched);
		};
		return new Fetched(item, found, useless);
	}

	/** Nothing where a responder says something, be it good or bad. */
	private static Optional<Problem> response(Fetched fetched) {
		String host = fetched.item().host();
		if (fetched.responses().isEmpty()) {
			return Optional.of(NetProblems.of("no-response", host));
		}
		int status = fetched.responses().getFirst().status();
		return status == 0 ? Optional.empty() : Optional.of(NetProblems.of("refused", host, STATUS.getOrDefault(status, Integer.toString(status))));
	}
}
