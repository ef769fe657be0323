using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble.Picture;

/// <summary>What is drawn somewhere: a person's camera (or their name), what is shown beside them, or a caption.</summary>
internal abstract record Drawn
{
    /// <param name="Factor">How many times smaller than <see cref="Layout.Large"/>.</param>
    public sealed record Face(PersonId Person, int Factor) : Drawn;

    public sealed record OnStage(Shown Shown) : Drawn;

    public sealed record Caption(ImmutableArray<PersonId> People) : Drawn;
}

/// <summary>
/// Where everything is in 1280 × 720. Every face is the large one divided by a whole number, so a camera is decoded once
/// and reduced cheaply.
/// </summary>
internal static class Layout
{
    public static readonly Size Canvas = new(1280, 720);

    /// <summary>A speaker.</summary>
    public static readonly Size Large = new(1024, 576);

    /// <summary>What is shown on the stage, as high as the canvas.</summary>
    public static readonly Size OnStage = new(1024, 720);

    public static readonly Size Caption = new(1024, 72);

    /// <summary>Tiles in the strip are a quarter as wide as a speaker.</summary>
    public const int StripFactor = 4;

    /// <summary>More do not fit below each other.</summary>
    public const int MostInStrip = 5;

    private static readonly Size Tile = Large.Reduced(StripFactor);

    public static ImmutableArray<(Drawn What, int X, int Y)> Of(Scene scene)
    {
        var side = scene.Shown is null ? scene.Strip : [.. scene.Main, .. scene.Strip.Except(scene.Main)];
        var strip = Strip([.. side.Take(MostInStrip)]);
        return scene.Shown is { } shown ? [(new Drawn.OnStage(shown), 0, 0), .. strip] : [.. Stage(scene.Main, strip.IsEmpty ? 128 : 0), .. strip];
    }

    private static ImmutableArray<(Drawn What, int X, int Y)> Strip(ImmutableArray<PersonId> people)
    {
        var top = (Canvas.Height - people.Length * Tile.Height) / 2;
        return [.. people.Select((person, index) => ((Drawn)new Drawn.Face(person, StripFactor), Large.Width, top + index * Tile.Height))];
    }

    private static ImmutableArray<(Drawn What, int X, int Y)> Stage(ImmutableArray<PersonId> people, int left)
    {
        const int top = 36;
        var caption = ((Drawn)new Drawn.Caption(people), left, top + Large.Height);
        var (width, height) = Large.Reduced(2);
        return people.Length switch
        {
            0 => [],
            1 => [(new Drawn.Face(people[0], 1), left, top), caption],
            2 => [(new Drawn.Face(people[0], 2), left, top + height / 2), (new Drawn.Face(people[1], 2), left + width, top + height / 2), caption],
            _ =>
            [
                (new Drawn.Face(people[0], 2), left, top), (new Drawn.Face(people[1], 2), left + width, top),
                (new Drawn.Face(people[2], 2), left + width / 2, top + height), caption,
            ],
        };
    }

}
