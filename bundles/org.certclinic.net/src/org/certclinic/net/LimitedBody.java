package org.certclinic.net;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** The bytes of an answer; none where there are more than is allowed, and then the rest is not read. */
final class LimitedBody implements BodySubscriber<Optional<byte[]>> {
	private final int maxBytes;
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final CompletableFuture<Optional<byte[]>> whole = new CompletableFuture<>();
	private Flow.Subscription subscription; // set before anything comes

	LimitedBody(int maxBytes) {
		this.maxBytes = maxBytes;
	}

	@Override
	public CompletionStage<Optional<byte[]>> getBody() {
		return whole;
	}

	@Override
	public void onSubscribe(Flow.Subscription newSubscription) {
		subscription = newSubscription;
		subscription.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		for (ByteBuffer buffer : buffers) {
			if (whole.isDone()) {
				return;
			}
			if (bytes.size() + buffer.remaining() > maxBytes) {
				subscription.cancel();
				whole.complete(Optional.empty());
				return;
			}
			byte[] part = new byte[buffer.remaining()];
			buffer.get(part);
			bytes.writeBytes(part);
		}
	}

	@Override
	public void onError(Throwable thrown) {
		whole.completeExceptionally(thrown);
	}

	@Override
	public void onComplete() {
		whole.complete(Optional.of(bytes.toByteArray()));
	}
}
