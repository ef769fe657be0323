namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>The paints of the portraits: warm people in quiet rooms.</summary>
internal static class Palette
{
    public static Skin[] Skins { get; } =
    [
        new("#F3D2BA", "#DDB196", "#B4705A"),
        new("#EABD97", "#D09E77", "#A8634A"),
        new("#DBA572", "#BD8757", "#8F5138"),
        new("#C58B5A", "#A67046", "#7D4330"),
        new("#A46C43", "#865433", "#62342A"),
        new("#80513A", "#66402E", "#4A2522"),
        new("#623F2F", "#4D3125", "#381E1C"),
    ];

    public static IReadOnlyDictionary<string, string> Hair { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["black"] = "#25211F",
        ["dark"] = "#392B24",
        ["brown"] = "#5C412D",
        ["chestnut"] = "#7C5132",
        ["blond"] = "#C7A163",
        ["red"] = "#A5532F",
        ["grey"] = "#8E8D90",
        ["white"] = "#D5CFC5",
    };

    public static string[] Clothes { get; } =
        ["#22303F", "#56303A", "#2F5243", "#4B4E58", "#4C3B52", "#27525C", "#6B5136", "#33476B"];

    public static string[] Shirts { get; } = ["#E9E4DA", "#D7DEE6", "#E6D6C8", "#CFDAD2"];

    public static string[] Scarves { get; } = ["#8C4A52", "#3F6470", "#B08A4E", "#6A5A80", "#4E6B54"];

    public static Wall[] Walls { get; } =
    [
        new("#515B68", "#2B323C"),
        new("#645B4D", "#37322A"),
        new("#5F515C", "#352D35"),
        new("#4F6059", "#2B3632"),
        new("#56545F", "#302F38"),
    ];

    public static string[] Books { get; } = ["#8A5F50", "#5E7A68", "#8C7B55", "#5C6F8C", "#86606E", "#74747C", "#7E745F"];
}

/// <param name="Shade">The same skin under the chin and beside the nose.</param>
/// <param name="Lips">Lips and the lines of the face.</param>
internal sealed record Skin(string Tone, string Shade, string Lips);

/// <param name="Light">Behind the head.</param>
internal sealed record Wall(string Light, string Dark);
