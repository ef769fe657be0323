namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>The room behind the person: a wall in lamp light, with a shelf, a window, a picture or a plant.</summary>
internal static class PortraitRoom
{
    public static string Draw(Dice dice)
    {
        var wall = dice.Pick(Palette.Walls);
        var left = dice.Pick<Func<Dice, int, string>>([Shelf, Shelf, Window, Plant]);
        var right = dice.Pick<Func<Dice, int, string>>(left == Window ? [Frame, Lamp, Nothing] : [Window, Window, Frame, Nothing, Lamp]);
        return $"""
            <defs><radialGradient id="wall" cx=".5" cy=".42" r=".75"><stop offset="0" stop-color="{wall.Light}"/><stop offset="1" stop-color="{wall.Dark}"/></radialGradient></defs>
            <rect width="320" height="180" fill="url(#wall)"/>
            <g opacity=".62">{left(dice, 18)}{right(dice, 232)}</g>
            """;
    }

    private static string Nothing(Dice dice, int x) => "";

    private static string Shelf(Dice dice, int x)
    {
        var books = "";
        var at = x + 4;
        for (var i = 0; i < 7; i++)
        {
            var (width, height) = (dice.Between(6, 9), dice.Between(24, 40));
            books += $"""<rect x="{at}" y="{80 - height}" width="{width}" height="{height}" rx="1" fill="{dice.Pick(Palette.Books)}"/>""";
            at += width + 1;
        }

        return $"""{books}<rect x="{x}" y="80" width="{at - x + 5}" height="4" rx="1" fill="#2A2623"/>""";
    }

    private static string Window(Dice dice, int x) => $"""
        <rect x="{x}" y="18" width="70" height="84" rx="2" fill="#8FA0AD"/>
        <path d="M{x} 76l18-14 14 9 16-18 22 20v29h-70z" fill="#71838F"/>
        <path d="M{x + 35} 18v84M{x} 60h70" stroke="#3A4048" stroke-width="4"/>
        <rect x="{x}" y="18" width="70" height="84" rx="2" fill="none" stroke="#3A4048" stroke-width="4"/>
        """;

    private static string Frame(Dice dice, int x) => $"""
        <rect x="{x + 6}" y="30" width="54" height="42" fill="#CFC6B4"/>
        <rect x="{x + 11}" y="35" width="44" height="32" fill="{dice.Pick(Palette.Books)}"/>
        <path d="M{x + 11} 67l14-15 10 8 9-12 11 19z" fill="#2A2623" opacity=".45"/>
        """;

    private static string Plant(Dice dice, int x) => $"""
        <path d="M{x + 28} 150C{x + 20} 120 {x + 6} 108 {x + 2} 92c14 4 24 20 27 40 1-30 2-44 12-58 6 18 2 40-6 60 8-14 16-22 28-26-4 16-16 30-29 42z" fill="#4C6B55"/>
        <path d="M{x + 14} 148h34l-4 32h-26z" fill="#8A6048"/>
        """;

    private static string Lamp(Dice dice, int x) => $"""
        <path d="M{x + 20} 62h32l10 36h-52z" fill="#D9C08C"/>
        <path d="M{x + 36} 98v82" stroke="#2A2623" stroke-width="4"/>
        """;
}
