using System.Text;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// Ranks between which there is always room for one more: texts, ordered character by character. So a contribution is put
/// between two others without touching them, and two people who sort at once do not undo each other.
/// </summary>
public static class Places
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A place after <paramref name="low"/> (null: the beginning) and before <paramref name="high"/> (null: the end).</summary>
    public static string Between(string? low, string? high)
    {
        if (high is not null && string.CompareOrdinal(low ?? "", high) >= 0)
        {
            throw new ArgumentException($"Nothing is between {low} and {high}.", nameof(high));
        }

        var place = new StringBuilder();
        for (var i = 0; ; i++)
        {
            var from = low is not null && i < low.Length ? Digits.IndexOf(low[i], StringComparison.Ordinal) : 0;
            var to = high is null ? Digits.Length : i < high.Length ? Digits.IndexOf(high[i], StringComparison.Ordinal) : 0;
            if (from == to)
            {
                place.Append(Digits[from]);
                continue;
            }

            // At the open end the next digit will do: most contributions are added there, and places stay short.
            var middle = high is null && low is not null ? from + 1 : (from + to) / 2;
            if (middle > from && middle < to)
            {
                return place.Append(Digits[middle]).ToString();
            }

            place.Append(Digits[from]);
            high = null;
        }
    }
}
