using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Wire;

/// <summary>What a client holds of one audience: the last snapshot with every later update folded in.</summary>
public sealed class AudienceView(string audience)
{
    /// <summary>A snapshot has no more, so older ones are forgotten here too.</summary>
    private const int MostMessages = 200;

    private readonly List<(long Number, string Id)> _chain = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    public string Audience => audience;

    public JsonObject View { get; private set; } = [];

    /// <summary>The number of the last update contained; with <see cref="Id"/> the head that a resume names.</summary>
    public long Number { get; private set; }

    public string Id { get; private set; } = "";

    public int Snapshots { get; private set; }

    /// <summary>Every update taken since the last snapshot, in order.</summary>
    public IReadOnlyList<(long Number, string Id)> Chain => _chain;

    /// <summary>Updates that came although they were contained already.</summary>
    public int Repeated { get; private set; }

    public void Take(Snapshot snapshot)
    {
        (Number, Id, View) = (snapshot.Number, snapshot.Id, snapshot.View.DeepClone().AsObject());
        Snapshots++;
        _chain.Clear();
        _said.Clear();
        _said.UnionWith((View["messages"]?.AsArray() ?? []).Select(message => (string)message!["id"]!));
    }

    /// <summary>False: something between is missing.</summary>
    public bool Take(Update update)
    {
        if (update.Number <= Number)
        {
            Repeated++;
            return true;
        }

        if (update.After != Number)
        {
            return false;
        }

        foreach (var change in update.Changes)
        {
            Take(change!.AsObject());
        }

        (Number, Id) = (update.Number, update.Id);
        _chain.Add((Number, Id));
        return true;
    }

    private void Take(JsonObject change)
    {
        switch ((string)change["kind"]!)
        {
            case "session":
                View["session"] = change["session"]!.DeepClone();
                break;
            case "people":
                Put("people", change["people"]!.AsArray(), "id");
                break;
            case "hands" or "floor":
                var list = (string)change["kind"]!;
                View[list] = change[list]!.DeepClone();
                break;
            case "poll":
                Put("polls", [change["poll"]!.DeepClone()], "id");
                break;
            case "attendees":
                Put("attendees", change["attendees"]!.AsArray(), "person");
                break;
            case "result":
                Put("results", [change["result"]!.DeepClone()], "poll");
                break;
            case "vote":
                View["votes"]![(string)change["poll"]!] = new JsonObject
                {
                    ["round"] = change["round"]!.DeepClone(),
                    ["answer"] = change["answer"]?.DeepClone(),
                };
                break;
            case "self":
                foreach (var (name, value) in change.Where(field => field.Key != "kind"))
                {
                    View[name] = value?.DeepClone();
                }

                break;
            case "loss":
                View["loss"] = change["loss"]!.DeepClone();
                break;
            case "message":
                Say(change["message"]!.AsObject());
                break;
            case "part" or "plan" or "exhibit" or "exhibits" or "screen" or "recording":
                var part = (string)change["kind"]!;
                View[part] = change[part]?.DeepClone();
                break;
            case "recordingWatch":
                View["recording"] = change["watch"]!.DeepClone();
                break;
            case "board":
                foreach (var (name, value) in change.Where(field => field.Key != "kind"))
                {
                    View["board"]![name] = value!.DeepClone();
                }

                break;
            case "contribution":
                Board["contributions"]![(string)change["contribution"]!["id"]!] = change["contribution"]!.DeepClone();
                break;
            case "contributionGone":
                Board["contributions"]!.AsObject().Remove((string)change["contribution"]!);
                break;
            case "links":
                Board["links"] = change["links"]!.DeepClone();
                break;
            case "breakouts":
                Replace("breakouts", change["set"]!);
                break;
            case "rooms":
                View["rooms"] = change["rooms"]!.DeepClone();
                KeepNotesOf(change["rooms"]!.AsArray());
                break;
            case "room":
                View["visitors"] = change["visitors"]!.DeepClone();
                View["help"] = change["help"]?.DeepClone();
                break;
            case "notes":
                NotesOf(change)["updates"]!.AsArray().Add(change["update"]!.DeepClone());
                break;
            case "notesMerged":
                Merge(NotesOf(change), change);
                break;
            case var other:
                throw new NotSupportedException($"docs/protocol.md knows no change \"{other}\" of {audience}.");
        }
    }

    /// <summary>The class's board; for hosts, what is hidden on it.</summary>
    private JsonNode Board => View[audience == "hosts" ? "hidden" : "board"]!;

    private void Put(string map, JsonArray items, string key)
    {
        foreach (var item in items)
        {
            View[map]![(string)item![key]!] = item.DeepClone();
        }
    }

    private void Replace(string list, JsonNode item)
    {
        var items = View[list]!.AsArray();
        var known = items.ToList().FindIndex(candidate => (string)candidate!["id"]! == (string)item["id"]!);
        if (known < 0)
        {
            items.Add(item.DeepClone());
        }
        else
        {
            items[known] = item.DeepClone();
        }
    }

    /// <summary>Hosts hold the notes of every open room; in a room there is one.</summary>
    private JsonNode NotesOf(JsonObject change) => View["rooms"] is null ? View["notes"]! : View["notes"]![(string)change["room"]!]!;

    private void KeepNotesOf(JsonArray rooms)
    {
        var held = View["notes"]!.AsObject();
        View["notes"] = new JsonObject(rooms.Select(room => (string)room!["room"]!).Select(room => KeyValuePair.Create<string, JsonNode?>(
            room, held[room]?.DeepClone() ?? new JsonObject { ["through"] = 0, ["base"] = null, ["updates"] = new JsonArray() })));
    }

    private static void Merge(JsonNode notes, JsonObject change)
    {
        var merged = (int)change["through"]! - (int)notes["through"]!;
        notes["updates"] = new JsonArray([.. notes["updates"]!.AsArray().Skip(merged).Select(update => update!.DeepClone())]);
        (notes["through"], notes["base"]) = (change["through"]!.DeepClone(), change["update"]!.DeepClone());
    }

    private void Say(JsonObject message)
    {
        var messages = View["messages"]!.AsArray();
        var id = (string)message["id"]!;
        if (_said.Add(id))
        {
            messages.Add(message.DeepClone());
            if (messages.Count > MostMessages)
            {
                messages.RemoveAt(0);
            }
        }
        else
        {
            messages[messages.ToList().FindIndex(known => (string)known!["id"]! == id)] = message.DeepClone();
        }
    }
}
