using System.Buffers.Text;
using System.Globalization;
using System.Text;
using CityLeadership.Classroom.Web.Answers;

namespace CityLeadership.Classroom.Web.Api.Machines;

/// <summary>The part of a list that a program asks for: so many entries, after one that it has.</summary>
/// <param name="After">What the entry before it is known by; null: from the beginning.</param>
internal sealed record Page(int Limit, string? After)
{
    public const int Usual = 100;
    public const int Most = 500;
    public const string LimitName = "limit";
    public const string AfterName = "after";

    /// <summary>Null with a refusal: what was asked is no page.</summary>
    public static (Page? Page, Refusal? Refusal) Read(IQueryCollection query)
    {
        var limit = Usual;
        if (query.TryGetValue(LimitName, out var written)
            && (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > Most))
        {
            return (null, MachineRefusals.BadPage);
        }

        if (!query.TryGetValue(AfterName, out var after))
            return (new(limit, null), null);
        return ReadAfter(after.ToString()) is { } entry ? (new(limit, entry), null) : (null, MachineRefusals.PageGone);
    }

    /// <summary>What the entry after which a page begins is written as in its address.</summary>
    public static string Written(string entry) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(entry));

    private static string? ReadAfter(string written)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(written));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
