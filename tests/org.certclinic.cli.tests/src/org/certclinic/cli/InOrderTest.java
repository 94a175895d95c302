package org.certclinic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

final class InOrderTest {
	@Test
	void handsOutInTheOrderOfTheItems() {
		List<Integer> results = new ArrayList<>();

		new InOrder<Integer, Integer>(number -> number * 2, results::add).run(IntStream.range(0, 1_000).iterator());

		assertEquals(IntStream.range(0, 1_000).map(number -> number * 2).boxed().toList(), results);
	}

	@Test
	void handsOutWhileTheNextItemIsAwaited() {
		var answered = new CountDownLatch(1);
		Iterator<Integer> dialogue = new Iterator<>() {
			private int asked;

			@Override
			public boolean hasNext() {
				try {
					return asked == 0 || !answered.await(1, TimeUnit.MINUTES);
				} catch (InterruptedException e) {
					throw new IllegalStateException(e);
				}
			}

			@Override
			public Integer next() {
				return asked++;
			}
		};

		new InOrder<Integer, Integer>(number -> number, _ -> answered.countDown()).run(dialogue);

		assertTrue(answered.getCount() == 0);
	}

	@Test
	void throwsWhatTheWorkThrows() {
		var broken = new InOrder<Integer, Integer>(_ -> {
			throw new IllegalArgumentException("broken");
		}, _ -> {
			// nothing comes
		});

		assertThrows(IllegalArgumentException.class, () -> broken.run(List.of(1).iterator()));
	}
}
