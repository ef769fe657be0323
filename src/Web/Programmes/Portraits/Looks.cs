using System.Globalization;

namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>How an invented person looks, as the demo's roster says it: "3 dark long glasses".</summary>
/// <param name="Skin">From 1, the lightest tone, to 7.</param>
/// <param name="Hair">A colour of <see cref="Palette.Hair"/>.</param>
/// <param name="Style">A cut of <see cref="PortraitHair"/>.</param>
internal sealed record Looks(int Skin, string Hair, string Style, bool Glasses, bool Earrings, bool Beard, bool Moustache)
{
    public static Looks Parse(string text)
    {
        var words = text.Split(' ');
        return new(
            int.Parse(words[0], CultureInfo.InvariantCulture), words[1], words[2],
            words.Contains("glasses"), words.Contains("earrings"), words.Contains("beard"), words.Contains("moustache"));
    }
}
