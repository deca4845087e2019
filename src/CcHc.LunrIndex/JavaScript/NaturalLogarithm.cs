namespace CcHc.LunrIndex.JavaScript;

/// <summary>
/// The natural logarithm as V8 calculates <c>Math.log</c>: fdlibm's. <c>Math.Log</c> of .NET asks the machine's library, and libraries differ in the
/// last bit, so that the same input would not give the same bytes everywhere.
/// </summary>
/// <remarks>
/// The method and its constants are those of fdlibm's <c>e_log.c</c>: Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at
/// SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
/// notice is preserved.
/// </remarks>
internal static class NaturalLogarithm
{
    private const double Ln2High = 6.93147180369123816490e-01, Ln2Low = 1.90821492927058770002e-10;

    private const double
        C1 = 6.666666666666735130e-01, C2 = 3.999999999940941908e-01, C3 = 2.857142874366239149e-01, C4 = 2.222219843214978396e-01,
        C5 = 1.818357216161805012e-01, C6 = 1.531383769920937332e-01, C7 = 1.479819860511658591e-01;

    /// <summary>The logarithm of a finite number of 1 or more.</summary>
    public static double Of(double x)
    {
        // x = 2^k · (1 + f) with 1 + f between √½ and √2.
        var bits = BitConverter.DoubleToInt64Bits(x);
        var high = (int)(bits >> 32);
        var fraction = high & 0xFFFFF;
        var carry = (fraction + 0x95F64) & 0x100000;
        double k = (high >> 20) - 1023 + (carry >> 20);
        var f = BitConverter.Int64BitsToDouble(((long)(fraction | (carry ^ 0x3FF00000)) << 32) | (bits & 0xFFFFFFFF)) - 1;

        if ((0xFFFFF & (2 + fraction)) < 3)
        {
            return NearPowerOfTwo(f, k);
        }

        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var rest = (z * (C1 + (w * (C3 + (w * (C5 + (w * C7))))))) + (w * (C2 + (w * (C4 + (w * C6)))));
        if (((fraction - 0x6147A) | (0x6B851 - fraction)) <= 0)
        {
            return k == 0 ? f - (s * (f - rest)) : (k * Ln2High) - ((s * (f - rest)) - (k * Ln2Low) - f);
        }

        var half = 0.5 * f * f;
        return k == 0 ? f - (half - (s * (half + rest))) : (k * Ln2High) - (half - ((s * (half + rest)) + (k * Ln2Low)) - f);
    }

    private static double NearPowerOfTwo(double f, double k)
    {
        if (f == 0)
        {
            return k == 0 ? 0 : (k * Ln2High) + (k * Ln2Low);
        }

        var rest = f * f * (0.5 - (0.33333333333333333 * f));
        return k == 0 ? f - rest : (k * Ln2High) - (rest - (k * Ln2Low) - f);
    }
}
