package org.certclinic.net;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.certclinic.core.evidence.Problem;

/** HTTP within limits of time, size and hosts. Thread-safe. */
final class Transfers implements AutoCloseable {
	private static final int MAX_REDIRECTS = 3;
	private static final int OK = 200;
	private static final long ASK_EVERY_MILLIS = 50;
	private static final String AGENT = "CertClinic";

	private final HttpClient client;
	private final List<String> hosts;
	private final Duration limit;
	private final BooleanSupplier cancelled;

	/** @param hosts the only ones that are asked, with their ports */
	Transfers(List<String> hosts, Duration limit, BooleanSupplier cancelled) {
		this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1).connectTimeout(limit).build();
		this.hosts = List.copyOf(hosts);
		this.limit = limit;
		this.cancelled = cancelled;
	}

	/** Where asking once leads. */
	private sealed interface Step permits Answer, Moved {
	}

	/** What came. */
	sealed interface Answer extends Step permits Body, Failed {
	}

	/** The whole content. */
	record Body(byte[] bytes) implements Answer {
	}

	/** Nothing of use. */
	record Failed(Problem problem) implements Answer {
	}

	Answer get(FetchItem item) {
		long end = System.nanoTime() + limit.toNanos();
		URI address = item.address();
		for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
			Optional<Problem> refused = refusal(address, item);
			if (refused.isPresent()) {
				return new Failed(refused.get());
			}
			switch (once(address, item, end)) {
			case Body body -> {
				return body;
			}
			case Failed failed -> {
				return failed;
			}
			case Moved(var to) -> address = to;
			}
		}
		return new Failed(NetProblems.of("redirects", item.host(), MAX_REDIRECTS));
	}

	/** Another address to ask. */
	private record Moved(URI to) implements Step {
	}

	/** Neither hosts that nobody agreed to nor, behind a name of the world, this computer. */
	private Optional<Problem> refusal(URI address, FetchItem item) {
		if (!address.equals(item.address()) && !isAgreed(address)) {
			return Optional.of(NetProblems.of("other-host", item.host(), String.valueOf(address.getHost())));
		}
		boolean direct = ProxySelector.getDefault() == null
				|| ProxySelector.getDefault().select(address).stream().allMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
		if (item.local() || !direct) {
			return Optional.empty(); // a proxy looks the name up itself
		}
		try {
			for (InetAddress place : InetAddress.getAllByName(address.getHost())) {
				if (Places.isLocal(place)) {
					return Optional.of(NetProblems.of("local-address", item.host(), place.getHostAddress()));
				}
			}
			return Optional.empty();
		} catch (UnknownHostException _) {
			return Optional.of(NetProblems.of("unknown-host", item.host()));
		}
	}

	/** The same host, in the open or by TLS. */
	private boolean isAgreed(URI address) {
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
		String place = address.getPort() < 0 ? host : host + ":" + address.getPort();
		return address.getRawUserInfo() == null && (scheme.equals("http") || scheme.equals("https")) && hosts.contains(place);
	}

	private Step once(URI address, FetchItem item, long end) {
		HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(limit).header("User-Agent", AGENT);
		if (!item.request().isEmpty()) {
			builder.header("Content-Type", "application/ocsp-request").POST(HttpRequest.BodyPublishers.ofByteArray(item.request().toArray()));
		}
		HttpRequest request = builder.build();
		CompletableFuture<HttpResponse<Optional<byte[]>>> running = client.sendAsync(request,
				info -> new LimitedBody(info.statusCode() == OK ? item.kind().maxBytes() : 0));
		try {
			while (true) {
				if (cancelled.getAsBoolean()) {
					return new Failed(NetProblems.of("cancelled", item.host()));
				}
				if (System.nanoTime() - end > 0) {
					return new Failed(NetProblems.of("slow", item.host(), limit.toSeconds()));
				}
				Optional<HttpResponse<Optional<byte[]>>> response = waited(running);
				if (response.isPresent()) {
					return answer(response.get(), address, item);
				}
			}
		} catch (ExecutionException e) {
			return new Failed(problem(e.getCause(), item));
		} catch (CancellationException _) {
			return new Failed(NetProblems.of("cancelled", item.host()));
		} catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return new Failed(NetProblems.of("cancelled", item.host()));
		} finally {
			running.cancel(true);
		}
	}

	private static Optional<HttpResponse<Optional<byte[]>>> waited(CompletableFuture<HttpResponse<Optional<byte[]>>> running) throws ExecutionException, InterruptedException {
		try {
			return Optional.of(running.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException _) {
			return Optional.empty(); // ask again
		}
	}

	private static Step answer(HttpResponse<Optional<byte[]>> response, URI address, FetchItem item) {
		return switch (response.statusCode()) {
		case OK -> response.body().<Step> map(Body::new)
				.orElseGet(() -> new Failed(NetProblems.of("too-large", item.host(), item.kind().maxBytes() >> 20)));
		case 301, 302, 303, 307, 308 -> moved(response, address).<Step> map(Moved::new)
				.orElseGet(() -> new Failed(NetProblems.of("status", item.host(), response.statusCode())));
		default -> new Failed(NetProblems.of("status", item.host(), response.statusCode()));
		};
	}

	private static Optional<URI> moved(HttpResponse<Optional<byte[]>> response, URI address) {
		try {
			return response.headers().firstValue("Location").map(address::resolve).filter(to -> to.getHost() != null);
		} catch (IllegalArgumentException _) {
			return Optional.empty(); // no address
		}
	}

	private Problem problem(Throwable thrown, FetchItem item) {
		return switch (thrown) {
		case HttpTimeoutException _ -> NetProblems.of("slow", item.host(), limit.toSeconds());
		case ConnectException e when e.getCause() instanceof UnresolvedAddressException -> NetProblems.of("unknown-host", item.host());
		default -> NetProblems.of("unreachable", item.host(), thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage());
		};
	}

	@Override
	public void close() {
		client.shutdownNow();
	}
}
