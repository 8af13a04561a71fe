/*
 * Whether the time of a comparison shows where the first difference is, in the manner of dudect (Reparaz, Balasch,
 * Verbauwhede: "Dude, is my code constant time?", 2017): two classes of input in random order, each call timed, and
 * Welch's t-test on the times, also without the slowest ones, which interrupts make. A comparison that leaks stands
 * beside each of ours: where the test does not catch that one, it says nothing about ours.
 *
 *     compare [TIMES]
 *
 * For each comparison it prints "constant", "leaks", or "no verdict", and the greatest t of each round to stderr. With
 * TIMES it takes so many times as many samples, and sees leaks that are smaller by the square root of that.
 */
#define _POSIX_C_SOURCE 199309L

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../src/core/basic.h"
#include "../../src/core/hs256.h"

#ifdef __SSE2__
# include <x86intrin.h>
static uint64_t now(void)
{
	uint64_t ticks;

	_mm_lfence();
	ticks = __rdtsc();
	_mm_lfence();
	return ticks;
}
#else
static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t) time.tv_sec * 1000000000u + (uint64_t) time.tv_nsec;
}
#endif

#define FEWEST_SAMPLES 40000
#define CALLS 8 /* in one sample, where a clock may be coarser than a call */
#define CROPS 30
#define LONGEST 64

/*
 * Without a leak the greatest of 31 values of t is above 10 about once in 10^21 rounds, if times were independent. On a
 * busy machine they are not quite, though the random order gives both classes the same neighbours; so a leak is said to
 * be one only where three rounds in a row show it, in the same direction.
 */
#define LEAK 10.0
#define ROUNDS_TO_CONVICT 3
#define ROUNDS 12

/* A comparison of two texts of one length, and the places of the difference in its two classes of input. */
typedef struct {
	const char *name;
	bool (*equal)(const char *known, const char *given, size_t len);
	size_t len;
	size_t difference[2];
	bool must_leak;
} comparison;

static bool password(const char *known, const char *given, size_t len)
{
	imbachat_credentials a = {"login", 5, known, len}, b = {"login", 5, given, len};

	return imbachat_credentials_equal(&a, &b);
}

static bool login(const char *known, const char *given, size_t len)
{
	imbachat_credentials a = {known, len, "password", 8}, b = {given, len, "password", 8};

	return imbachat_credentials_equal(&a, &b);
}

static bool signature(const char *known, const char *given, size_t len)
{
	(void) len;
	return imbachat_hs256_equal((const unsigned char *) known, (const unsigned char *) given);
}

/* The control: what a loop with an early return does, and strcmp() and memcmp() on many machines. */
static bool leaky(const char *known, const char *given, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (*(volatile const char *) &known[i] != given[i]) {
			return false;
		}
	}
	return true;
}

/* The loop of constant_time.h with a return in it: of a small leak the smallest. */
static bool leaky_by_words(const char *known, const char *given, size_t len)
{
	uint64_t x, y;

	for (size_t i = 0; i < len; i += sizeof(x)) {
		memcpy(&x, known + i, sizeof(x));
		memcpy(&y, given + i, sizeof(y));
		if (x != y) {
			return false;
		}
	}
	return true;
}

static const comparison comparisons[] = {
	{"password of 64 bytes", password, 64, {0, 63}, false},
	{"password of 12 bytes", password, 12, {0, 11}, false},
	{"password of 5 bytes", password, 5, {0, 4}, false},
	{"password, the one half or the other", password, 64, {31, 32}, false},
	{"login of 64 bytes", login, 64, {0, 63}, false},
	{"login of 5 bytes", login, 5, {0, 4}, false},
	{"signature", signature, 32, {0, 31}, false},
	{"control that stops at the first difference", leaky, 64, {0, 63}, true},
	{"control of the length of a signature", leaky, 32, {0, 31}, true},
	{"control that stops at the first eight bytes", leaky_by_words, 32, {0, 31}, true},
};

/* xorshift: rand() would take as long as what is measured, and need not be good at its lowest bit */
static uint64_t random_state = 88172645463325252u;

static unsigned random_class(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (unsigned) (random_state >> 33) & 1;
}

static size_t samples;
static uint64_t *times, *sorted;
static unsigned char *classes;

static void measure(const comparison *c)
{
	static char known[LONGEST], inputs[2][LONGEST], given[LONGEST];
	volatile bool result = false;

	memset(known, 'k', sizeof(known));
	memset(inputs, 'k', sizeof(inputs));
	inputs[0][c->difference[0]] = 'x';
	inputs[1][c->difference[1]] = 'x';
	for (size_t i = 0; i < samples; i++) {
		unsigned class = random_class();
		uint64_t start;

		classes[i] = (unsigned char) class;
		memcpy(given, inputs[class], sizeof(given)); /* to one place, so that no cache tells them apart */
		start = now();
		for (int call = 0; call < CALLS; call++) {
			result ^= c->equal(known, given, c->len);
		}
		times[i] = now() - start;
	}
}

static int by_value(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *) a, y = *(const uint64_t *) b;

	return (x > y) - (x < y);
}

/* Welch's t of the two classes' times that are at most limit. */
static double t_below(uint64_t limit)
{
	double n[2] = {0, 0}, mean[2] = {0, 0}, m2[2] = {0, 0}, error;

	for (size_t i = samples / 20; i < samples; i++) { /* the first ones warm the caches */
		unsigned k = classes[i];

		if (times[i] <= limit) {
			double delta = (double) times[i] - mean[k];

			n[k]++;
			mean[k] += delta / n[k];
			m2[k] += delta * ((double) times[i] - mean[k]);
		}
	}
	if (n[0] < 100 || n[1] < 100) {
		return 0;
	}
	error = sqrt(m2[0] / (n[0] - 1) / n[0] + m2[1] / (n[1] - 1) / n[1]);
	if (error == 0) {
		return mean[0] == mean[1] ? 0 : mean[0] < mean[1] ? -INFINITY : INFINITY;
	}
	return (mean[0] - mean[1]) / error;
}

/* The t that is furthest from 0, of all times and of those below a limit. */
static double greatest_t(void)
{
	double greatest = t_below(UINT64_MAX);

	memcpy(sorted, times, samples * sizeof(*sorted));
	qsort(sorted, samples, sizeof(*sorted), by_value);
	for (int crop = 0; crop < CROPS; crop++) {
		/* denser where the fast ones are: 1 - 0.5^(10 (crop + 1) / CROPS) of them */
		double part = 1 - pow(0.5, 10.0 * (crop + 1) / CROPS);
		double t = t_below(sorted[(size_t) (part * (double) (samples - 1))]);

		if (fabs(t) > fabs(greatest)) {
			greatest = t;
		}
	}
	return greatest;
}

/* Ours is acquitted by one round without a sign of a leak; the control is caught by rounds as many as convict ours. */
static const char *verdict(const comparison *c)
{
	int in_a_row = 0;
	double last = 0;

	for (int round = 0; round < ROUNDS; round++) {
		double t;

		measure(c);
		t = greatest_t();
		fprintf(stderr, "%s: t = %.1f\n", c->name, t);
		in_a_row = fabs(t) > LEAK && (in_a_row == 0 || (t > 0) == (last > 0)) ? in_a_row + 1 : fabs(t) > LEAK;
		last = t;
		if (in_a_row == ROUNDS_TO_CONVICT) {
			return "leaks";
		}
		if (in_a_row == 0 && !c->must_leak) {
			return "constant";
		}
	}
	return "no verdict";
}

int main(int argc, char **argv)
{
	samples = FEWEST_SAMPLES * (size_t) (argc > 1 && atoi(argv[1]) > 1 ? atoi(argv[1]) : 1);
	times = calloc(samples, sizeof(*times));
	sorted = calloc(samples, sizeof(*sorted));
	classes = calloc(samples, sizeof(*classes));
	if (!times || !sorted || !classes) {
		return 1;
	}
	for (size_t i = 0; i < sizeof(comparisons) / sizeof(*comparisons); i++) {
		printf("%s: %s\n", comparisons[i].name, verdict(&comparisons[i]));
	}
	free(times);
	free(sorted);
	free(classes);
	return 0;
}
