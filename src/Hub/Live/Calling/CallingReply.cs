using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>What the server says to a browser about its audio and video; see "Calling" in docs/protocol.md.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Published), "published")]
[JsonDerivedType(typeof(OfferSlots), "offer")]
[JsonDerivedType(typeof(CandidateFound), "candidate")]
[JsonDerivedType(typeof(SlotsChanged), "slots")]
[JsonDerivedType(typeof(Restart), "restart")]
[JsonDerivedType(typeof(CallingRefused), "refused")]
public abstract record CallingReply;

/// <summary>The answer to <see cref="Publish"/>.</summary>
public sealed record Published(string Sdp, int Attempt) : CallingReply;

/// <summary>Slots to receive in; may come again, and each is to be answered.</summary>
public sealed record OfferSlots(string Sdp, SlotMids Slots, int Attempt) : CallingReply;

/// <summary>Which m-lines of an offer are slots for voices, and which for pictures.</summary>
public sealed record SlotMids(IReadOnlyList<string> Voices, IReadOnlyList<string> Pictures);

/// <summary>An address at which the server may be reached; null after the last one.</summary>
public sealed record CandidateFound(Direction Pc, JsonElement? Candidate) : CallingReply;

/// <summary>Who is in each slot from now on; null: hide or silence it.</summary>
/// <param name="Screen">
/// Which of the picture slots, from 0, carries not the camera of the person in it but the screen they share; null: none does.
/// </param>
public sealed record SlotsChanged(IReadOnlyList<string?> Voices, IReadOnlyList<string?> Pictures, int? Screen = null) : CallingReply;

/// <summary>Everything negotiated is gone: publish and receive anew.</summary>
public sealed record Restart(string Reason) : CallingReply;

/// <summary>This one request could not be carried out. <paramref name="Code"/> is stable, <paramref name="Message"/> is for a person.</summary>
public sealed record CallingRefused(string Code, string Message) : CallingReply;
