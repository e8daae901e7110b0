package dk.fremskudt.bench;

import java.util.Arrays;

/** Two ways of doing one thing, in turns, so that whatever slows the machine slows both. */
final class Timing {
    private Timing() {}

    interface Work {
        void run(int number) throws Exception;
    }

    record Medians(double ours, double plain) {
        double ratio() {
            return ours / plain;
        }

        @Override
        public String toString() {
            return "%.2f ms against %.2f ms: ratio %.2f".formatted(ours, plain, ratio());
        }
    }

    /** @param rest what happens between two measurements, unmeasured */
    static Medians medians(int warmUp, int measured, Work ours, Work plain, Runnable rest) throws Exception {
        double[] first = new double[measured];
        double[] second = new double[measured];
        for (int i = 0; i < warmUp + measured; i++) {
            double one = millis(ours, i);
            rest.run();
            double other = millis(plain, i);
            if (i >= warmUp) {
                first[i - warmUp] = one;
                second[i - warmUp] = other;
            }
        }
        return new Medians(median(first), median(second));
    }

    /** The median of one way, in milliseconds, for what is held against a limit. */
    static double median(int warmUp, int measured, Work work) throws Exception {
        double[] values = new double[measured];
        for (int i = 0; i < warmUp + measured; i++) {
            double one = millis(work, i);
            if (i >= warmUp) values[i - warmUp] = one;
        }
        return median(values);
    }

    private static double millis(Work work, int number) throws Exception {
        long start = System.nanoTime();
        work.run(number);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
