namespace CityLeadership.Classroom.Web.SignIn.OpenId;

/// <summary>Where somebody goes after signing in: to a page of their own on this site, and nowhere else.</summary>
internal static class ReturnAddress
{
    private const int Longest = 512;

    /// <summary>Null: it is no plain path of ours. Percent signs are none of our addresses', so nothing is hidden behind them.</summary>
    public static string? Read(string? written) =>
        written is { Length: > 1 and <= Longest } && written[0] == '/' && written[1] != '/' && !written.Contains("..", StringComparison.Ordinal) && written.All(IsPlain) ? written : null;

    /// <summary>The page they wanted, if it is theirs, or else their home.</summary>
    /// <param name="wanted">As <see cref="Read"/> returned it.</param>
    public static string For(string person, string? wanted)
    {
        var home = $"{PersonPath.Of(person)}/";
        return wanted?.StartsWith(home, StringComparison.Ordinal) is true ? wanted : home;
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~';
}
