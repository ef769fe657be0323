using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Assemble;

/// <summary>Cuts a piece into scenes, as a calm director would: pure, from what was on the stage and who was heard.</summary>
internal static class Scenes
{
    /// <summary>The picture is looked at anew this often.</summary>
    public const int Step = Grid.Pictures / 3;

    /// <summary>No scene is shorter, or the picture would flicker.</summary>
    private const int Shortest = 2 * Grid.Pictures;

    /// <param name="stage">What was on the stage at a picture of the video.</param>
    /// <param name="loudest">Who was loudest at a picture; null: nobody spoke.</param>
    /// <param name="isSeen">Whether there is a picture of somebody.</param>
    /// <param name="before">Who was large when the piece began.</param>
    public static ImmutableArray<Scene> Of(
        long from, long to, Func<long, Stage> stage, Func<long, PersonId?> loudest, Func<PersonId, long, bool> isSeen, PersonId? before)
    {
        var scenes = ImmutableArray.CreateBuilder<Scene>();
        var speaker = before;
        for (var at = from; at < to; at += Step)
        {
            var now = stage(at);
            speaker = Speaker(now, loudest(at), speaker, person => isSeen(person, at));
            var scene = Now(now, speaker, at, Math.Min(at + Step, to), person => isSeen(person, at));
            if (scenes.Count == 0) scenes.Add(scene);
            else if (scenes[^1].Shows(scene) || (at - scenes[^1].From < Shortest && IsStill(scenes[^1], now))) scenes[^1] = scenes[^1] with { To = scene.To };
            else scenes.Add(scene);
        }

        return scenes.ToImmutable();
    }

    /// <summary>Whoever spoke last stays, while they are there; at the beginning a host whose picture there is.</summary>
    private static PersonId? Speaker(Stage stage, PersonId? loudest, PersonId? last, Func<PersonId, bool> isSeen)
    {
        PersonId[] candidates = [.. stage.Floor, .. loudest is { } one ? [one] : Array.Empty<PersonId>(), .. last is { } before ? [before] : Array.Empty<PersonId>()];
        PersonId[] all = [.. stage.Hosts, .. stage.Others];
        return candidates.Where(stage.Has).Concat(all.Where(isSeen)).Concat(all).Select(person => (PersonId?)person).FirstOrDefault();
    }

    private static Scene Now(Stage stage, PersonId? speaker, long from, long to, Func<PersonId, bool> isSeen)
    {
        var main = stage.Floor.IsEmpty ? [.. speaker is { } one ? [one] : Array.Empty<PersonId>()] : stage.Floor.Where(stage.Has).Take(3).ToImmutableArray();
        return new Scene(from, to, main, IsShown(stage.Shown, stage) ? stage.Shown : null, [.. stage.Hosts.Concat(stage.Others).Where(person => !main.Contains(person) && isSeen(person)).Take(Picture.Layout.MostInStrip)]);
    }

    /// <summary>A scene is cut short when somebody in it may no longer be shown.</summary>
    private static bool IsStill(Scene scene, Stage stage) =>
        scene.Main.Concat(scene.Strip).All(stage.Has) && IsShown(scene.Shown, stage);

    /// <summary>A screen is its owner's, and goes with them.</summary>
    private static bool IsShown(Shown? shown, Stage stage) => shown is not Shown.Screen screen || stage.Has(screen.Source.Person);
}
