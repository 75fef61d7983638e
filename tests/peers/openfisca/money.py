"""Money goes in as whole öre, since OpenFisca's decimal numbers have 32 bits; every line comes out in whole kronor."""

import numpy


def half_up(numerator, denominator):
    """numerator / denominator to the nearest whole number, a half upwards; for 0 and more."""
    numerator = numpy.asarray(numerator, dtype=numpy.int64)
    return (2 * numerator + denominator) // (2 * denominator)


def kronor(ore):
    """Öre as whole kronor; what is below 0 is rounded away from it."""
    return numpy.sign(ore) * half_up(abs(ore), 100)
