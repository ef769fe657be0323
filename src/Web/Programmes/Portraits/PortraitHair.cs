namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>Hair, in a part behind the head and a part over the forehead.</summary>
internal static class PortraitHair
{
    private const string Parting = """<path d="M131 90c-3-24 10-38 29-38s32 14 29 38c-2-10-5-17-10-22-10 8-30 11-42 10-3 3-5 8-6 12z" {0}/>""";

    private const string Cropped = """<path d="M131 86c-3-22 10-35 29-35s32 13 29 35c-3-9-6-13-10-16-12-4-26-4-38 0-4 3-7 7-10 16z" {0}/>""";

    /// <summary>Behind the head, and in front of it.</summary>
    public static (string Behind, string Before) Draw(string style, string colour, Dice dice)
    {
        var paint = $"fill=\"{colour}\"";
        var (behind, before) = style switch
        {
            "bald" => ("", ""),
            "crop" => ("", Cropped),
            "short" => ("", """<path d="M130 90c-5-26 8-41 31-41 22 0 35 14 29 41-3-8-5-14-9-20-14 5-30 1-38-5-3 9-10 14-13 25z" {0}/>"""),
            "curly" => (
                """<path d="M160 44c-10-4-20 0-24 8-9 2-13 11-10 19-5 7-4 16 3 21 0 7 4 12 9 13h44c5-1 9-6 9-13 7-5 8-14 3-21 3-8-1-17-10-19-4-8-14-12-24-8z" {0}/>""",
                """<path d="M131 88c-4-10-2-20 5-25 4-9 14-12 24-9 10-3 20 0 24 9 7 5 9 15 5 25-3-7-6-11-11-13-5 2-9 1-13-1-4 3-9 3-13 0-4 3-9 2-12 0-4 3-7 7-9 14z" {0}/>"""),
            "afro" => (
                """<path d="M160 36c-26 0-42 18-42 40 0 18 10 30 18 32h48c8-2 18-14 18-32 0-22-16-40-42-40z" {0}/>""",
                """<path d="M131 88c-4-26 8-40 29-40s33 14 29 40c-3-10-8-15-14-17-10-3-20-3-30 0-6 2-11 7-14 17z" {0}/>"""),
            "bob" => ("""<path d="M160 48c-26 0-38 18-39 42-1 16 1 26 5 32 8 4 60 4 68 0 4-6 6-16 5-32-1-24-13-42-39-42z" {0}/>""", Parting),
            "long" => ("""<path d="M160 48c-26 0-38 18-39 44-1 20-1 32 0 46h78c1-14 1-26 0-46-1-26-13-44-39-44z" {0}/>""", Parting),
            "bun" => ("""<circle cx="160" cy="42" r="13" {0}/><path d="M160 50c-22 0-33 15-33 36 0 10 2 17 5 21h56c3-4 5-11 5-21 0-21-11-36-33-36z" {0}/>""", Cropped),
            "braids" => (
                """<path d="M160 48c-25 0-36 17-37 40l-3 54c0 5 9 5 10 0l4-30h52l4 30c1 5 10 5 10 0l-3-54c-1-23-12-40-37-40z" {0}/>""",
                """<path d="M131 90c-3-24 10-38 29-38s32 14 29 38c-3-12-12-20-29-25-17 5-26 13-29 25z" {0}/>"""),
            "scarf" => ("", ""),
            _ => throw new ArgumentException($"No such cut of hair: {style}.", nameof(style)),
        };
        return style == "scarf" ? Scarf(dice.Pick(Palette.Scarves)) : (Paint(behind, paint), Paint(before, paint));
    }

    private static (string Behind, string Before) Scarf(string colour) => (
        $"""<path d="M160 46c-28 0-40 20-40 46 0 22 0 34-10 46h100c-10-12-10-24-10-46 0-26-12-46-40-46z" fill="{colour}"/>""",
        $"""
        <path fill-rule="evenodd" d="M160 46c-27 0-38 18-38 44 0 30 14 50 38 50s38-20 38-50c0-26-11-44-38-44zm0 16c17 0 26 12 26 30 0 20-11 36-26 36s-26-16-26-36c0-18 9-30 26-30z" fill="{colour}"/>
        <path d="M134 124c10 14 42 14 52 0l22 30c-20 14-76 14-96 0z" fill="{colour}"/><path d="M134 124c10 14 42 14 52 0l4 6c-14 14-46 14-60 0z" fill="#000" opacity=".12"/>
        """);

    private static string Paint(string shape, string paint) => shape.Replace("{0}", paint, StringComparison.Ordinal);
}
