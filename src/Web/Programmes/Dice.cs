namespace CityLeadership.Classroom.Web.Programmes;

/// <summary>Draws that fall the same way for the same seed, on every machine and in every version of .NET (SplitMix64).</summary>
internal sealed class Dice
{
    private ulong state = 14695981039346656037;

    public Dice(string seed)
    {
        foreach (var letter in seed)
            state = (state ^ letter) * 1099511628211;
    }

    /// <summary>A number from 0 to <paramref name="sides"/> − 1.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Roll(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Roll(from.Count)];

    /// <summary>A lower-case word of letters and digits, for ids.</summary>
    public string Word(int length) => string.Create(length, this, static (word, dice) =>
    {
        const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
        for (var i = 0; i < word.Length; i++)
            word[i] = Letters[dice.Roll(Letters.Length)];
    });

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
